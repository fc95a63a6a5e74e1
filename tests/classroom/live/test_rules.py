"""The rules of a class that need no network: ports, addresses, presence, codes, budgets, offers."""

import socket

import pytest

from classroom.discovery.addresses import Interface, own_addresses, own_interfaces
from classroom.errors import JoinRefusedError, PortUnavailableError
from classroom.events import Presence
from classroom.link.messages import PackOffer
from classroom.live.frame_budget import BURST_FRAMES, FRAMES_A_SECOND, FrameBudget
from classroom.live.join_code import JoinCode, new_code
from classroom.live.offers import Offers
from classroom.live.ports import CANDIDATE_PORTS, listen
from classroom.live.presence import presence
from classroom.live.struggle import FailedRuns
from classroom.live.tablet import kind_of
from classroom.work.attempt import StepKey


def test_a_busy_port_is_skipped_and_the_next_one_taken() -> None:
    with listen("127.0.0.1", (0,)) as busy, listen("127.0.0.1", (0,)) as free:
        port, next_port = busy.getsockname()[1], free.getsockname()[1]
        free.close()
        with listen("127.0.0.1", (port, next_port)) as taken:
            assert taken.getsockname()[1] == next_port


def test_a_port_that_is_busy_on_one_address_is_busy_on_all() -> None:
    with listen("127.0.0.1", (0,)) as busy, pytest.raises(PortUnavailableError):
        listen("0.0.0.0", (busy.getsockname()[1],)).close()


def test_without_a_free_port_the_whole_list_is_named() -> None:
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        busy.listen()
        port = busy.getsockname()[1]
        with pytest.raises(PortUnavailableError) as unavailable:
            listen("127.0.0.1", (port,))
        assert unavailable.value.ports == (port,)


def test_candidates_stay_below_what_windows_reserves() -> None:
    assert CANDIDATE_PORTS[0] == 8420 and max(CANDIDATE_PORTS) < 49152


def test_the_rooms_network_comes_before_vpns_and_virtual_machines() -> None:
    interfaces = [
        Interface("lo", "127.0.0.1", 8),
        Interface("docker0", "172.17.0.1", 16),
        Interface("carrier0", "100.90.1.2", 24),
        Interface("vEthernet (WSL)", "172.28.0.1", 20),
        Interface("wlan0", "192.168.8.2", 24),
        Interface("eth0", "169.254.7.7", 16),
        Interface("Local Area Connection* 2", "192.168.137.1", 24),
        Interface("eth1", "196.200.1.1", 24),
    ]
    assert own_addresses(interfaces) == (
        "192.168.137.1",
        "192.168.8.2",
        "196.200.1.1",
        "100.90.1.2",
        "172.17.0.1",
        "172.28.0.1",
        "169.254.7.7",
    )


def test_without_a_network_there_is_still_an_address() -> None:
    assert own_addresses([Interface("lo", "127.0.0.1", 8)]) == ("127.0.0.1",)


def test_this_machine_can_be_asked() -> None:
    assert "127.0.0.1" in {interface.address for interface in own_interfaces()}


@pytest.mark.parametrize(
    ("connected", "seen_ms", "expected"),
    [(True, 100, Presence.ONLINE), (True, -9_899, Presence.ONLINE), (True, -9_900, Presence.SILENT)],
)
def test_a_tablet_is_silent_after_ten_seconds(connected: bool, seen_ms: int, expected: Presence) -> None:
    assert presence(connected, seen_ms, 100) is expected


def test_a_tablet_without_a_connection_is_gone() -> None:
    assert presence(False, 100, 100) is Presence.GONE


def test_codes_are_six_digits() -> None:
    assert all(len(code) == 6 and code.isdecimal() for code in (new_code() for _ in range(50)))


def attempt(code: JoinCode, text: str, address: str, now_ms: int) -> str:
    try:
        code.check(text, address, now_ms)
    except JoinRefusedError as error:
        return error.reason
    return "in"


def test_a_locked_address_may_try_again_after_a_minute_and_others_all_the_while() -> None:
    code = JoinCode("123456")
    assert [attempt(code, "000000", "a", now) for now in range(6)] == ["code_wrong"] * 5 + ["code_locked"]
    assert attempt(code, "123456", "a", 59_999) == "code_locked"
    assert attempt(code, "123456", "b", 6) == "in"
    assert attempt(code, "123456", "a", 60_005) == "in"


def test_the_right_code_forgives() -> None:
    code = JoinCode("123456")
    for round_start in (0, 10, 20):
        assert [attempt(code, "000000", "a", round_start + n) for n in range(4)] == ["code_wrong"] * 4
        assert attempt(code, "123456", "a", round_start + 5) == "in"


def test_the_right_code_brings_an_address_six_links_a_minute() -> None:
    code = JoinCode("123456")
    assert [attempt(code, "123456", "a", now) for now in range(7)] == ["in"] * 6 + ["code_locked"]
    assert attempt(code, "123456", "a", 59_999) == "code_locked"
    assert attempt(code, "123456", "b", 6) == "in"
    assert [attempt(code, "123456", "a", 60_000), attempt(code, "123456", "a", 60_000)] == [
        "in",
        "code_locked",
    ]


def test_all_addresses_together_get_120_links_a_minute_by_the_right_code() -> None:
    code = JoinCode("123456")
    answers = [attempt(code, "123456", f"10.0.0.{number % 200}", number) for number in range(200)]
    assert answers == ["in"] * 120 + ["code_locked"] * 80
    assert attempt(code, "000000", "10.0.0.199", 200) == "code_wrong"
    assert attempt(code, "123456", "10.0.0.199", 60_000) == "in"


def test_wrong_codes_of_many_lock_nobody_else_out() -> None:
    code = JoinCode("123456")
    for number in range(500):
        assert attempt(code, "000000", f"10.0.1.{number}", 0) == "code_wrong"
    assert attempt(code, "123456", "a", 0) == "in"


def test_a_budget_allows_a_burst_and_then_a_rate() -> None:
    budget = FrameBudget(0)
    assert all(budget.spend(0) for _ in range(BURST_FRAMES))
    assert not budget.spend(0)
    later = FrameBudget(0)
    assert all(later.spend(second * 1_000) for second in range(1, 20) for _ in range(FRAMES_A_SECOND))


def offer(delivery: str) -> PackOffer:
    return PackOffer(pack=delivery, version="1.0.0", delivery=delivery * 64, size_bytes=1, titles={})


def test_a_pack_is_asked_to_be_opened_once_and_again_after_a_new_push() -> None:
    offers = Offers()
    offers.push(offer("a"), None, True)
    assert offers.to_open("t1") == offer("a")
    assert offers.to_open("t1") is None
    assert offers.to_open("t2") == offer("a")
    offers.push(offer("b"), None, True)
    assert offers.to_open("t1") == offer("b")
    offers.push(offer("a"), None, True)
    assert offers.to_open("t1") == offer("a")
    assert offers.of("t1") == [offer("b"), offer("a")]


def test_a_push_to_some_concerns_nobody_else() -> None:
    offers = Offers()
    offers.push(offer("a"), ["t1"], True)
    assert offers.of("t2") == [] and offers.to_open("t2") is None
    assert offers.is_offered("t1", "a", "1.0.0") and not offers.is_offered("t2", "a", "1.0.0")


def test_failures_count_by_step_and_start_again() -> None:
    failed, one = FailedRuns(), StepKey(pack="p", version="1", lesson="l", step="one")
    two = StepKey(pack="p", version="1", lesson="l", step="two")
    assert [failed.run("t", one, False), failed.run("t", one, False), failed.run("t", two, False)] == [
        1,
        2,
        1,
    ]
    failed.forget("t")
    assert failed.run("t", two, False) == 1


@pytest.mark.parametrize(
    ("agent", "kind"),
    [
        ("page chromium 156", "page"),
        ("agent 0.1", "agent"),
        ("simulated", "simulated"),
        ("", "page"),
        ("x", "page"),
    ],
)
def test_a_hello_says_what_speaks(agent: str, kind: str) -> None:
    assert kind_of(agent) == kind
