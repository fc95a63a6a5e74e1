"""The intake service: tus 1.0.0 (core, creation, checksum) for certified schools, and their receipts.

OPTIONS, POST /files/          what is offered; a new upload (Upload-Metadata: admission)
HEAD, PATCH /files/<id>        how far it is; the next bytes
GET /receipts/<school>/<batch> {"receipts": [envelope, …]}
GET /health
"""

import asyncio
import base64
import binascii
import hashlib
import hmac
import logging
import os
import re
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Final

import msgspec
from aiohttp import web

from app.receiver.upload_folder import UploadFolder, UploadInfo, UploadRefusal, UploadState
from classroom.errors import SignatureRefusedError
from classroom.sync.admission import Admission, open_admission
from classroom.sync.batch import MAX_BATCH_BYTES
from classroom.sync.certificates import utc_now
from classroom.sync.chains import SchoolCertificate
from classroom.sync.receipt import FORMAT, Receipt, read_claim, sign_receipt
from classroom.sync.receipt_folder import ReceiptFolder
from classroom.sync.receiver_key import ReceiverKey
from classroom.sync.tus import CHECKSUM_MISMATCH, OFFSET_TYPE, VERSION

MAX_HEADER_BYTES: Final = 16 * 1024
_READ_BYTES = 64 * 1024
_SILENCE_S = 60.0
_ALGORITHMS = ("sha256", "sha1")
_ID = "[0-9a-f]{32}"
_log = logging.getLogger("tinmel.receiver")

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class ReceiverServer:
    """Handlers of one receiver; lives on one event loop, file work that waits goes to threads."""

    def __init__(
        self,
        uploads: UploadFolder,
        receipts: ReceiptFolder,
        key: ReceiverKey,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._uploads = uploads
        self._receipts = receipts
        self._key = key
        self._now = now
        self._writers: dict[str, object] = {}

    def application(self) -> web.Application:
        """Return the aiohttp application."""
        application = web.Application(middlewares=[self._speak_tus])
        application.add_routes(
            [
                web.options("/files/", self._offer),
                web.post("/files/", self._create),
                web.options(f"/files/{{upload:{_ID}}}", self._offer),
                web.head(f"/files/{{upload:{_ID}}}", self._head),
                web.patch(f"/files/{{upload:{_ID}}}", self._patch),
                web.post(f"/files/{{upload:{_ID}}}", self._overridden),
                web.get(f"/receipts/{{school:[A-Z0-9-]{{1,16}}}}/{{batch:{_ID}}}", self._receipts_of),
                web.get("/health", self._health),
            ]
        )
        return application

    @web.middleware
    async def _speak_tus(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        is_tus = request.path.startswith("/files/") and request.method != "OPTIONS"
        try:
            if is_tus and request.headers.get("Tus-Resumable") != VERSION:
                raise UploadRefusal(412, "version")
            answer = await handler(request)
        except UploadRefusal as refusal:
            _log.info("%s refused: %s", request.method, refusal.code)
            answer = _refuse(refusal)
        except OSError as error:
            _log.error("the disk refused: %s", error.strerror)
            answer = _refuse(UploadRefusal(500, "disk"))
        if request.path.startswith("/files/"):
            answer.headers["Tus-Resumable"] = VERSION
            answer.headers["Cache-Control"] = "no-store"
        return answer

    async def _offer(self, request: web.Request) -> web.Response:
        headers = {
            "Tus-Version": VERSION,
            "Tus-Extension": "creation,checksum",
            "Tus-Max-Size": str(MAX_BATCH_BYTES),
            "Tus-Checksum-Algorithm": ",".join(_ALGORITHMS),
        }
        return web.Response(status=204, headers=headers)

    async def _create(self, request: web.Request) -> web.Response:
        admission, school = self._admit(request)
        if request.headers.get("Upload-Length") != str(admission.size_bytes):
            raise UploadRefusal(400, "length")
        upload = await asyncio.to_thread(self._uploads.create, school.school, admission)
        _log.info("school %s sends %s, %d bytes", school.school, admission.file, admission.size_bytes)
        # Relative to …/files/, so that a proxy may put the receiver below any path.
        return web.Response(status=201, headers={"Location": upload})

    def _admit(self, request: web.Request) -> tuple[Admission, SchoolCertificate]:
        signed = _metadata(request.headers.get("Upload-Metadata", "")).get("admission")
        if not signed:
            raise UploadRefusal(403, "admission")
        try:
            return open_admission(signed, self._key.district, self._now())
        except SignatureRefusedError as error:
            raise UploadRefusal(403, f"admission_{error.reason}") from error

    async def _head(self, request: web.Request) -> web.Response:
        upload = request.match_info["upload"]
        self._writers.pop(upload, None)  # who asks is not sending: what still trickles in is stale
        state = await asyncio.to_thread(self._uploads.state, upload)
        if state.complete:
            await self._finish(upload)
        headers = {"Upload-Offset": str(state.offset), "Upload-Length": str(state.info.size_bytes)}
        return web.Response(status=200, headers=headers)

    async def _overridden(self, request: web.Request) -> web.Response:
        if request.headers.get("X-HTTP-Method-Override") != "PATCH":
            raise UploadRefusal(405, "method")
        return await self._patch(request)

    async def _patch(self, request: web.Request) -> web.Response:
        upload = request.match_info["upload"]
        if request.headers.get("Content-Type") != OFFSET_TYPE:
            raise UploadRefusal(415, "content_type")
        checksum = _checksum(request.headers.get("Upload-Checksum"))
        state = await asyncio.to_thread(self._uploads.state, upload)
        if request.headers.get("Upload-Offset") != str(state.offset):
            raise UploadRefusal(409, "offset")
        offset = state.offset
        if not state.complete:
            offset = await self._receive(request, upload, state, checksum)
        if offset == state.info.size_bytes:
            await self._finish(upload)
        return web.Response(status=204, headers={"Upload-Offset": str(offset)})

    async def _receive(
        self, request: web.Request, upload: str, state: UploadState, checksum: tuple[str, bytes] | None
    ) -> int:
        """Write the body behind what is there; each piece is in the file before the next is read."""
        writer = self._writers[upload] = object()
        offset = state.offset
        digest = hashlib.new(checksum[0] if checksum else "sha256")
        with self._uploads.part_path(upload).open("r+b", buffering=0) as file:
            file.seek(offset)
            try:
                while piece := await asyncio.wait_for(request.content.read(_READ_BYTES), _SILENCE_S):
                    if self._writers.get(upload) is not writer:
                        raise UploadRefusal(409, "overtaken")
                    if offset + len(piece) > state.info.size_bytes:
                        file.truncate(state.offset)
                        raise UploadRefusal(413, "length")
                    file.write(piece)
                    offset += len(piece)
                    digest.update(piece)
            except (TimeoutError, ConnectionError, web.RequestPayloadError) as error:
                raise UploadRefusal(408, "silence") from error
            if checksum and not hmac.compare_digest(digest.digest(), checksum[1]):
                if self._writers.get(upload) is writer:
                    file.truncate(state.offset)
                raise UploadRefusal(CHECKSUM_MISMATCH, "checksum")
            await asyncio.to_thread(os.fsync, file.fileno())
        return offset

    async def _finish(self, upload: str) -> None:
        self._writers.pop(upload, None)
        await asyncio.to_thread(self._finish_blocking, upload)

    def _finish_blocking(self, upload: str) -> None:
        info = self._uploads.finish(upload)
        known = self._receipts.of(info.school, info.batch)
        if not any(_is_about(signed, info.sha256) for signed in known):
            self._receipts.put(*self._stored_receipt(info))
            _log.info("stored %s", info.stored)

    def _stored_receipt(self, info: UploadInfo) -> tuple[Receipt, bytes]:
        receipt = Receipt(
            format=FORMAT,
            state="stored",
            school=info.school,
            batch=info.batch,
            file_sha256=info.sha256,
            size_bytes=info.size_bytes,
            manifest_sha256="",
            at_ms=int(self._now().timestamp() * 1000),
            certificate=self._key.certificate,
        )
        return receipt, sign_receipt(receipt, self._key.private_key)

    async def _receipts_of(self, request: web.Request) -> web.Response:
        school, batch = request.match_info["school"], request.match_info["batch"]
        found = await asyncio.to_thread(self._receipts.of, school, batch)
        body = msgspec.json.encode({"receipts": [msgspec.Raw(signed) for signed in found]})
        return web.Response(body=body, content_type="application/json", headers={"Cache-Control": "no-store"})

    async def _health(self, request: web.Request) -> web.Response:
        return web.json_response({"program": "tinmel-receiver", "tus": VERSION})


def _refuse(refusal: UploadRefusal) -> web.Response:
    headers = {"Tinmel-Refusal": refusal.code}
    if refusal.code == "version":
        headers["Tus-Version"] = VERSION
    return web.json_response({"refusal": refusal.code}, status=refusal.status, headers=headers)


def _metadata(header: str) -> dict[str, bytes]:
    """Return tus's Upload-Metadata: pairs of a key and base64, separated by commas."""
    try:
        pairs = (pair.split(" ", 1) for pair in header.split(",") if pair.strip())
        return {pair[0].strip(): base64.b64decode(pair[1].strip(), validate=True) for pair in pairs}
    except (IndexError, binascii.Error, ValueError) as error:
        raise UploadRefusal(400, "metadata") from error


def _checksum(header: str | None) -> tuple[str, bytes] | None:
    if header is None:
        return None
    found = re.fullmatch(r"(\S+) (\S+)", header)
    if found is None or found[1] not in _ALGORITHMS:
        raise UploadRefusal(400, "checksum_algorithm")
    try:
        return found[1], base64.b64decode(found[2], validate=True)
    except (binascii.Error, ValueError) as error:
        raise UploadRefusal(400, "checksum_algorithm") from error


def _is_about(signed: bytes, file_sha256: str) -> bool:
    """Tell whether a receipt in our own folder is about this very file; one that can't be read is not."""
    try:
        return read_claim(signed).file_sha256 == file_sha256
    except SignatureRefusedError:
        return False
