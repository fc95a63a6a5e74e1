"""`tinmel receiver`: takes batches from enrolled schools and keeps them for the coordinator."""

import argparse
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what `tinmel receiver` understands."""
    parser.description = (
        "Receive the sealed files that schools of your district send, check that they came whole, "
        "and keep them in DATA/inbox for the coordinator. What is inside stays sealed here."
    )
    parser.add_argument("--data", type=Path, required=True, metavar="DIR", help="where to keep files")
    parser.add_argument(
        "--key",
        type=Path,
        required=True,
        metavar="FILE",
        help="receiver.pem, made by `tinmel coordinator init`",
    )
    parser.add_argument(
        "--host", default="127.0.0.1", help="address to listen on (default: this computer only)"
    )
    parser.add_argument(
        "--port", type=_port, default=8460, help="port to listen on, 0 for any (default: 8460)"
    )
    parser.add_argument(
        "--quota-mb",
        type=_megabytes,
        default=1024,
        metavar="MB",
        help="the most that one school may leave here (default: 1024)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Serve until stopped; prints {"listening": url} on one line when ready."""
    import asyncio

    from app.receiver.service import serve

    return asyncio.run(
        serve(
            arguments.data,
            arguments.key,
            host=arguments.host,
            port=arguments.port,
            quota_bytes=arguments.quota_mb * 1024 * 1024,
        )
    )


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port < 65536:
        raise argparse.ArgumentTypeError(f"{text} is no port")
    return port


def _megabytes(text: str) -> int:
    size = int(text)
    if size < 1:
        raise argparse.ArgumentTypeError("it must be at least 1")
    return size
