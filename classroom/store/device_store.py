"""Tablets that once came in."""

from sqlalchemy.orm import Session

from classroom.store.records.lesson_hour import Device
from classroom.store.tables.device import DeviceRow


class DeviceStore:
    """Lives for one job on the database's thread."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def save(self, device: Device) -> None:
        """Keep a tablet, replacing what was known of it except when it was first seen."""
        row = self._session.get(DeviceRow, device.id)
        if row is None:
            row = DeviceRow(id=device.id, first_seen_ms=device.first_seen_ms)
            self._session.add(row)
        row.token_sha256 = device.token_sha256
        row.kind = device.kind
        row.last_seen_ms = device.last_seen_ms
        self._session.flush()

    def device(self, device_id: str) -> Device | None:
        """Return a tablet, or None when it was never here."""
        row = self._session.get(DeviceRow, device_id)
        if row is None:
            return None
        return Device(
            id=row.id,
            token_sha256=row.token_sha256,
            kind=row.kind,
            first_seen_ms=row.first_seen_ms,
            last_seen_ms=row.last_seen_ms,
        )
