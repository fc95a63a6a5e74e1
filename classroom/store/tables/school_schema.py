"""All tables of a school's database, imported together, so that `METADATA` is complete."""

from typing import Final

from classroom.store.tables import (
    artefact,
    attempt,
    batch,
    card,
    class_group,
    class_level,
    class_session,
    device,
    draft,
    enrolment,
    ledger,
    mark,
    pack,
    presence,
    pupil,
    receipt,
    recheck,
    returned_work,
    school,
    secret_pictures,
)
from classroom.store.tables.metadata import SchoolTable

TABLES: Final = (
    artefact,
    attempt,
    batch,
    card,
    class_group,
    class_level,
    class_session,
    device,
    draft,
    enrolment,
    ledger,
    mark,
    pack,
    presence,
    pupil,
    receipt,
    recheck,
    returned_work,
    school,
    secret_pictures,
)
METADATA: Final = SchoolTable.metadata
