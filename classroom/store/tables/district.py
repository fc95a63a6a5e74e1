"""The tables of a district's intake."""

from typing import Final

from classroom.store.tables.metadata import DistrictTable

METADATA: Final = DistrictTable.metadata
