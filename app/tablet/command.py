"""`tinmel tablet`: on a school's own tablet or laptop."""

import argparse
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what `tinmel tablet` understands."""
    parser.description = (
        "Run on a school's own tablet or laptop. The teacher's computer finds it and invites it into the "
        "class; it keeps lessons and work in DIR, also when the teacher's computer is off, and shows the "
        "pupils' page to this tablet's browser."
    )
    parser.add_argument(
        "--data", type=Path, required=True, metavar="DIR", help="where to keep lessons and work"
    )
    parser.add_argument("--name", help="what the teacher sees, at most 60 characters (kept for later starts)")
    parser.add_argument(
        "--port",
        type=_port,
        metavar="PORT",
        help="port of the page on this tablet; if it is taken, the next free one (default: 8430)",
    )
    parser.add_argument(
        "--interface",
        action="append",
        metavar="ADDRESS",
        help="be found only on the network where this tablet has ADDRESS; may be given several times",
    )
    parser.add_argument(
        "--host",
        default="0.0.0.0",  # noqa: S104 - the teacher's computer must reach /health and /invite
        metavar="ADDRESS",
        help="address on which invitations are taken (default: all)",
    )
    parser.add_argument(
        "--forget-school",
        action="store_true",
        help="leave the school this tablet belongs to; the next invitation decides anew. Work is kept",
    )


def run(arguments: argparse.Namespace) -> int:
    """Serve until stopped; prints {"listening": url, "device": id} on one line when ready."""
    import asyncio

    from app.tablet.run import serve

    return asyncio.run(serve(arguments))


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port < 65536:
        raise argparse.ArgumentTypeError(f"{text} is no port")
    return port
