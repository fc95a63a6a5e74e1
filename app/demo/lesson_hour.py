"""The hour itself, part by part. Runs on a thread of its own; the teacher's program has the GUI thread."""

import time
from pathlib import Path
from typing import Any, Final

from app.demo.agents import Agents
from app.demo.district import District
from app.demo.plan import TabletPlan, plan_tablets
from app.demo.processes import DemoFailedError
from app.demo.pupils import Pupils
from app.demo.reckoning import attempts_at_district, attempts_in_batches
from app.demo.report import Report, Stage
from app.demo.teacher_desk import TeacherDesk
from classroom.events import (
    AttemptReceived,
    ClassOpened,
    NearbyTabletsChanged,
    PackProgressed,
    PupilsSeated,
    TabletJoined,
)
from classroom.roster.synthetic import synthetic_class
from classroom.store.roster_store import RosterStore
from classroom.sync.recovery import load_age_key

PACKS: Final = ("robot-souk", "my-money")
COMMENT: Final = "Bravo ! Essaie maintenant avec une boucle."
_LONG_S: Final = 300.0
_AGAIN_S: Final = 3.0
"""For a part in which all tablets act, on the slowest machine."""


class LessonHour:
    """One lesson hour: `run` returns when the export is reconciled, or raises what went wrong."""

    def __init__(self, desk: TeacherDesk, folder: Path, report: Report) -> None:
        self._desk = desk
        self._folder = folder
        self._report = report
        self._plans: list[TabletPlan] = plan_tablets(report.pupils, report.tablets)
        self._district = District(folder)
        self._agents = Agents(folder)
        self._pupils = Pupils(report.pupils, report.tablets, folder / "browsers.log")
        self._opened: ClassOpened | None = None
        self._returned = ""

    def run(self) -> None:
        """Play all parts in order."""
        for name, what, part in (
            (
                "prepare",
                "the district makes its keys, the school enrols, tablets are switched on",
                self._prepare,
            ),
            ("open", "the teacher opens the class; the QR is on the screen", self._open),
            ("invite", "tablets found in the room (zeroconf) are invited", self._invite),
            ("join", "pupils scan the QR, choose their names, tick", self._join),
            ("push", "two lesson packs go to every tablet", self._push),
            ("work", "pupils work; drafts are saved; one tablet loses its power", self._work),
            ("hand in", "pupils hand in, some twice; one link breaks on the way", self._hand_in),
            ("late", "the late ones hand in", self._late),
            ("mark", "the teacher marks one and returns it", self._mark),
            ("end", "the class ends", self._end),
            ("batch", "the work is signed and encrypted", self._batch),
            ("send", "the batch goes to the receiver, which gives a receipt", self._send),
            ("import", "the coordinator imports it", self._import),
            ("receipts", "the school hears that all of it arrived", self._receipts),
            ("export", "the coordinator exports tables", self._export),
        ):
            with self._report.stage(name, what) as stage:
                part(stage)

    def close(self) -> None:
        """End every program that was started."""
        self._pupils.end()
        self._agents.end()
        self._district.end()

    # ------------------------------------------------------------ before the lesson

    def _prepare(self, stage: Stage) -> None:
        made = synthetic_class(self._report.pupils, language="fr")
        self._pupils.start()
        self._agents.start()
        services = self._desk.wait_until_ready()
        enrolment = self._district.found(made.school)

        def keep(session: Any) -> None:
            roster = RosterStore(session)
            roster.save_school(made.school)
            roster.add_class(made.group)
            roster.add_pupils(made.group.id, made.pupils)

        self._desk.in_database(keep)
        self._desk.on_screen(lambda: self._desk.program.pages.roster.choose_class(made.group.id))
        services.loop.submit(services.sync.enrol(enrolment)).result(_LONG_S)
        self._class_id = made.group.id
        self._pupils.wait_until_ready()
        stage.items = self._report.pupils

    def _open(self, stage: Stage) -> None:
        live = self._desk.program.live
        self._opened = self._desk.verb(lambda: live.open_class(self._class_id))
        url, wall = self._opened.join.url, self._desk.program.pages.wall_page.wall
        self._desk.wait_on_screen(lambda: wall.qr.text() == url, "the QR")
        self._desk.photograph("wall", self._folder / "join-wall.png")
        self._report.paths["join wall"] = self._folder / "join-wall.png"
        stage.items = 1

    def _invite(self, stage: Stage) -> None:
        happened = self._desk.happenings

        def found() -> bool:
            seen = happened.of(NearbyTabletsChanged)
            return bool(seen) and self._agents.devices <= {tablet.device for tablet in seen[-1].tablets}

        happened.wait(found, "the agents over zeroconf")
        # Only our own: a second demo on this machine, or a test beside it, has tablets on loopback too.
        # Again after a while, as a teacher would: an agent may lose its power just now.
        late_s = time.monotonic() + _LONG_S
        while not self._agents.devices <= self._joined():
            if time.monotonic() > late_s:
                raise DemoFailedError("the agents do not come into the class")
            self._desk.verb(lambda: self._desk.program.live.invite(self._agents.devices - self._joined()))
            happened.settle(lambda: self._agents.devices <= self._joined(), _AGAIN_S)
        stage.items = len(self._agents.devices)

    # ------------------------------------------------------------ the lesson

    def _join(self, stage: Stage) -> None:
        told = self._pupils.ask(
            "join", picture=str(self._folder / "join-wall.pgm"), agents=self._agents.pages
        )
        self._desk.happenings.wait(
            lambda: len(self._seated()) == self._report.pupils, "every pupil on a tile"
        )
        self._desk.photograph("live", self._folder / "board.png")
        stage.items, stage.size_bytes = len(self._seated()), told["bytes"]

    def _push(self, stage: Stage) -> None:
        live = self._desk.program.live
        services = self._desk.wait_until_ready()
        for pack in PACKS:
            card = next(card for card in services.shelf.cards if card.pack == pack)
            self._desk.verb(lambda card=card: live.push(card.pack, card.version))  # type: ignore[misc]
        told = self._pupils.ask("learn")
        wanted = len(PACKS) * len(self._plans)
        self._desk.happenings.wait(lambda: len(self._ready()) == wanted, "every pack on every tablet")
        stage.items, stage.size_bytes = wanted, told["bytes"]

    def _work(self, stage: Stage) -> None:
        self._pupils.begin("work")
        self._agents.pull_the_plug(1)
        stage.items = self._pupils.answer("work")["drafts"]
        self._desk.photograph("live", self._folder / "board.png")
        self._report.paths["board"] = self._folder / "board.png"

    def _hand_in(self, stage: Stage) -> None:
        told = self._pupils.ask("hand_in")
        stage.items, stage.size_bytes = len(told["attempts"]), told["bytes"]

    def _late(self, stage: Stage) -> None:
        before = len(self._desk.happenings.of(AttemptReceived))
        told = self._pupils.ask("hand_in_late")
        if told["waiting"]:
            raise DemoFailedError(f"{len(told['waiting'])} pieces of work have no receipt")
        handed_in = set(told["attempts"])
        happened = self._desk.happenings
        happened.wait(
            lambda: handed_in <= {event.attempt.id for event in happened.of(AttemptReceived)},
            "every hand-in on the teacher's screen",
        )
        services = self._desk.wait_until_ready()
        received = services.loop.submit(services.classroom.attempts()).result(_LONG_S)
        self._report.attempts["handed in"] = handed_in
        self._report.attempts["received"] = {attempt.id for attempt in received}
        stage.items = len(happened.of(AttemptReceived)) - before

    def _mark(self, stage: Stage) -> None:
        live = self._desk.program.live
        self._returned = self._desk.happenings.of(AttemptReceived)[0].attempt.id
        self._desk.verb(lambda: live.mark_and_return(self._returned, 8, 10, COMMENT))
        told = self._pupils.ask("read_feedback", attempt=self._returned)
        if told["comment"] != COMMENT:
            raise DemoFailedError("the pupils read another comment than the teacher wrote")
        stage.items = 1

    def _end(self, stage: Stage) -> None:
        self._desk.photograph("work", self._folder / "work.png")
        self._desk.verb(self._desk.program.live.end_class)
        self._pupils.ask("leave")
        stage.items = len(self._seated())

    # ------------------------------------------------------------ after the lesson

    def _batch(self, stage: Stage) -> None:
        services = self._desk.wait_until_ready()
        batches = services.loop.submit(services.sync.seal_batches()).result(_LONG_S)
        enrolment = services.loop.submit(services.sync.enrolment()).result(_LONG_S)
        assert enrolment is not None
        school = self._folder / "school"
        key = load_age_key(school / "keys" / "recovery.txt")
        paths = sorted(school.rglob("*.tinmel"))
        self._report.attempts["batched"] = attempts_in_batches(
            paths, key.identity, enrolment.document.district
        )
        self._report.paths["batch"] = paths[0]
        stage.items, stage.size_bytes = len(batches), sum(path.stat().st_size for path in paths)

    def _send(self, stage: Stage) -> None:
        states = self._exchange()
        self._expect(states, {"stored"})
        stage.items = len(states)
        stage.size_bytes = sum(path.stat().st_size for path in self._district.inbox.rglob("*.tinmel"))

    def _import(self, stage: Stage) -> None:
        self._district.take_in()
        again = self._district.take_in()
        if again["accepted"]:
            raise DemoFailedError("a second import of the same batch took something in again")
        imported = attempts_at_district(self._district.data)
        self._report.attempts["imported"] = imported
        stage.items = len(imported)

    def _receipts(self, stage: Stage) -> None:
        states = self._exchange()
        self._expect(states, {"imported"})
        self._desk.photograph("sync", self._folder / "sending.png")
        stage.items = len(states)

    def _export(self, stage: Stage) -> None:
        rows = self._district.export()
        ids = [row["attempt"] for row in rows]
        if len(ids) != len(set(ids)):
            raise DemoFailedError("an attempt stands twice in the export")
        marked = {row["attempt"] for row in rows if row["score"]}
        if marked != {self._returned}:
            raise DemoFailedError("the export holds other marks than the teacher gave")
        self._report.attempts["exported"] = set(ids)
        self._report.paths["export"] = self._district.export_folder
        self._report.facts = {"restarted_agents": self._agents.restarts, "marked": len(marked)}
        stage.items = len(rows)
        stage.size_bytes = sum(path.stat().st_size for path in self._district.export_folder.iterdir())

    # ------------------------------------------------------------ what is asked and seen

    def _joined(self) -> set[str]:
        return {event.device for event in self._desk.happenings.of(TabletJoined)}

    def _seated(self) -> set[str]:
        """The pupils who sit somewhere now."""
        newest = {event.device: event.pupils for event in self._desk.happenings.of(PupilsSeated)}
        return {pupil.id for pupils in newest.values() for pupil in pupils}

    def _ready(self) -> set[tuple[str, str]]:
        """Tablet and pack, where the tablet holds all of it."""
        return {
            (event.device, event.pack)
            for event in self._desk.happenings.of(PackProgressed)
            if event.have_bytes == event.total_bytes
        }

    def _exchange(self) -> list[str]:
        services = self._desk.wait_until_ready()
        return [batch.state for batch in services.loop.submit(services.sync.send()).result(_LONG_S)]

    def _expect(self, states: list[str], wanted: set[str]) -> None:
        if set(states) != wanted:
            raise DemoFailedError(f"batches are {', '.join(states)} instead of {', '.join(wanted)}")
