"""A receiver from start to stop: opens its folders and port, says so, and ends on a signal."""

import asyncio
import contextlib
import errno
import json
import logging
import signal
import socket
import sys
from pathlib import Path

from aiohttp import web

from app.receiver.server import MAX_HEADER_BYTES, ReceiverServer
from app.receiver.upload_folder import UploadFolder
from classroom.durable_file import storing
from classroom.errors import InvalidValueError, PortUnavailableError
from classroom.folder_lock import FolderLock
from classroom.sync.receipt_folder import ReceiptFolder
from classroom.sync.receiver_key import ReceiverKey

_CLEAN_EVERY_S = 24 * 3600.0
_SHUTDOWN_S = 2.0


async def serve(data_dir: Path, key_path: Path, *, host: str, port: int, quota_bytes: int) -> int:
    """Serve until SIGINT or SIGTERM. FileRejectedError("receiver_key"), StoreError, PortUnavailableError.

    StoreError("locked") when another receiver keeps its files in the same folder.
    """
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(name)s %(message)s")
    key = ReceiverKey.load(key_path)
    lock = FolderLock(data_dir)
    lock.take()
    try:
        await _serve(data_dir, key, host, port, quota_bytes)
    finally:
        lock.release()
    return 0


async def _serve(data_dir: Path, key: ReceiverKey, host: str, port: int, quota_bytes: int) -> None:
    with storing():
        uploads = UploadFolder(data_dir, quota_bytes)
    server = ReceiverServer(uploads, ReceiptFolder(data_dir / "receipts"), key)
    runner = web.AppRunner(
        server.application(), max_field_size=MAX_HEADER_BYTES, access_log=None, shutdown_timeout=_SHUTDOWN_S
    )
    await runner.setup()
    try:
        listening = await _listen(runner, host, port)
        print(json.dumps({"listening": listening}), flush=True)  # noqa: T201 - the command's answer
        await _until_stopped(uploads)
    finally:
        await runner.cleanup()


async def _listen(runner: web.AppRunner, host: str, port: int) -> str:
    site = web.TCPSite(runner, host, port, reuse_address=sys.platform != "win32")
    try:
        await site.start()
    except OSError as error:
        if isinstance(error, socket.gaierror) or error.errno == errno.EADDRNOTAVAIL:
            raise InvalidValueError("host", host) from error
        raise PortUnavailableError((port,)) from error
    address = runner.addresses[0]
    name = f"[{address[0]}]" if ":" in address[0] else address[0]
    return f"http://{name}:{address[1]}"


async def _until_stopped(uploads: UploadFolder) -> None:
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows: KeyboardInterrupt ends the loop
            loop.add_signal_handler(number, stopped.set)
    while not stopped.is_set():
        await asyncio.to_thread(uploads.forget_old)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stopped.wait(), _CLEAN_EVERY_S)
