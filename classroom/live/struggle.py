"""How often in a row the pupils at a tablet failed at a step."""

from classroom.work.attempt import StepKey


class FailedRuns:
    """Counts failed runs in a row, by tablet; a success, or another step, starts again from nothing."""

    def __init__(self) -> None:
        self._failed: dict[str, tuple[StepKey, int]] = {}

    def run(self, device: str, at: StepKey, passed: bool) -> int:
        """Note a run; return how many have failed in a row now."""
        step, failed = self._failed.get(device, (at, 0))
        failed = 0 if passed else (failed if step == at else 0) + 1
        self._failed[device] = (at, failed)
        return failed

    def forget(self, device: str) -> None:
        """Other pupils sit there now."""
        self._failed.pop(device, None)
