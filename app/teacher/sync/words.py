"""Words for how far a batch is."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def state_word(state: str) -> str:
    """Return the word for one of classroom.store.records.ledger.BATCH_STATES."""
    match state:
        case "sealed":
            return translate("SyncWords", "packed")
        case "sent":
            return translate("SyncWords", "sent, no receipt yet")
        case "stored":
            return translate("SyncWords", "stored at the district")
        case "verified":
            return translate("SyncWords", "checked by the district")
        case "imported":
            return translate("SyncWords", "arrived")
        case _:
            return state


def state_tone(state: str) -> str:
    """Return the colour for a state."""
    return {"sealed": "saffron", "sent": "blue", "stored": "blue", "verified": "blue"}.get(state, "mint")
