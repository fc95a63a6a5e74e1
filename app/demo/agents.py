"""The demo's tablet agents: kept running with the same folder and port, whatever pulls their plug."""

import threading
from dataclasses import dataclass
from pathlib import Path

from app.demo.plan import AGENTS
from app.demo.processes import Program, own_command

LOOPBACK = "127.0.0.1"
_LOOK_EVERY_S = 0.2


@dataclass
class _Agent:
    number: int
    program: Program
    url: str
    device: str


class Agents:
    """`AGENTS` tablets as processes of their own. A dead one is switched on again, as a child would."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._agents: list[_Agent] = []
        self._ending = threading.Event()
        self._watch = threading.Thread(target=self._keep_running, name="demo-agents", daemon=True)
        self.restarts = 0

    def start(self) -> None:
        """Switch all on and wait until they are ready."""
        programs = [self._switch_on(number, port=0) for number in range(AGENTS)]
        for number, program in enumerate(programs):
            ready = program.wait_for("listening")
            self._agents.append(_Agent(number, program, ready["listening"], ready["device"]))
        self._watch.start()

    @property
    def devices(self) -> set[str]:
        return {agent.device for agent in self._agents}

    @property
    def pages(self) -> dict[str, str]:
        """The address of each agent's own page, by tablet number."""
        return {str(agent.number): agent.url + "/" for agent in self._agents}

    def pull_the_plug(self, number: int) -> None:
        """End one with SIGKILL; it is switched on again."""
        self._agents[number].program.kill()

    def end(self) -> None:
        """Switch all off."""
        self._ending.set()
        if self._watch.is_alive():
            self._watch.join()
        for agent in self._agents:
            agent.program.end()

    def _keep_running(self) -> None:
        while not self._ending.wait(_LOOK_EVERY_S):
            for agent in self._agents:
                if not agent.program.running:
                    agent.program.end()
                    agent.program = self._switch_on(agent.number, port=int(agent.url.rpartition(":")[2]))
                    self.restarts += 1

    def _switch_on(self, number: int, port: int) -> Program:
        data = self._folder / f"tablet-{number + 1}"
        words = ["tablet", "--data", str(data), "--name", f"Tablet {number + 1}", "--port", str(port)]
        return Program(
            f"tablet-{number + 1}",
            own_command(*words, "--interface", LOOPBACK, "--host", LOOPBACK),
            self._folder / f"tablet-{number + 1}.log",
        )
