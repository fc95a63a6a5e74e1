"""Runs one agent in a process of its own until it is asked to end."""

import argparse
import asyncio
import ipaddress
import json
import logging
import signal
import socket
import sys

from app.tablet.agent import TabletAgent, TabletOptions
from classroom.discovery.announcement import MAX_NAME_CHARS, is_plain_name
from classroom.errors import InvalidValueError


async def serve(arguments: argparse.Namespace) -> int:
    """Serve until SIGTERM or SIGINT; return the exit code."""
    logging.getLogger("app").setLevel(logging.INFO)
    logging.getLogger("classroom").setLevel(logging.INFO)
    ended = asyncio.Event()
    _end_on_signals(ended)
    agent = TabletAgent(options(arguments))
    await agent.start()
    try:
        ready = {
            "listening": agent.page_url,
            "device": agent.device,
            "network_port": agent.network_port,
        }
        sys.stdout.write(json.dumps(ready) + "\n")
        sys.stdout.flush()
        await ended.wait()
    finally:
        await agent.stop()
    return 0


def options(arguments: argparse.Namespace) -> TabletOptions:
    """Check what a person typed. Raises InvalidValueError."""
    if arguments.name is not None and not is_plain_name(arguments.name):
        raise InvalidValueError("name", _shown(arguments.name))
    for address in (*(arguments.interface or ()), arguments.host):
        try:
            ipaddress.IPv4Address(address)
        except ValueError as error:
            raise InvalidValueError("address", _shown(address)) from error
    return TabletOptions(
        data_dir=arguments.data,
        name=arguments.name,
        default_name=default_name(socket.gethostname()),
        port=arguments.port,
        host=arguments.host,
        interfaces=tuple(arguments.interface) if arguments.interface else None,
        forget_school=arguments.forget_school,
    )


def default_name(host_name: str) -> str:
    """Return a name for a tablet that was given none: its computer's, when that can be shown."""
    name = host_name.partition(".")[0][:MAX_NAME_CHARS].strip()
    return name if is_plain_name(name) else "Tablet"


def _shown(text: str) -> str:
    """Return what a person typed so that it can be said back to them."""
    return "".join(character if character.isprintable() else "�" for character in text)[:MAX_NAME_CHARS]


def _end_on_signals(ended: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        try:
            loop.add_signal_handler(number, ended.set)
        except NotImplementedError:  # Windows: its own handler ends the loop on Ctrl+C
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(ended.set))
