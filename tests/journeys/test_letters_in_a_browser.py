"""Arabic and Tifinagh are written in the letters that the page brings, never in a fallback's boxes."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.journeys import every_screen
from tests.journeys.conftest import ENGINES
from tests.journeys.every_screen import School
from tests.journeys.tablet import Tablet

_LETTERS = {"zgh": ("Noto Sans Tifinagh", "ⵜⴰⵎⴰⵣⵉⵖⵜ"), "ar": ("Noto Kufi Arabic", "الأمازيغية")}
_WIDTHS = """async ([family, text]) => {
    await document.fonts.ready
    const pen = document.createElement('canvas').getContext('2d')
    const width = font => {
        pen.font = `40px ${font}`
        return pen.measureText(text).width
    }
    const loaded = [...document.fonts].filter(face => face.status === 'loaded')
    return {
        arrived: loaded.some(face => face.family.replace(/"/g, '') === family),
        page: width(getComputedStyle(document.body).fontFamily),
        ours: width(`"${family}"`),
    }
}"""
_IN_CODE = """async text => {
    const pen = document.createElement('canvas').getContext('2d')
    const width = font => {
        pen.font = `40px ${font}`
        return pen.measureText(text).width
    }
    const code = getComputedStyle(document.documentElement).getPropertyValue('--font-code')
    await document.fonts.load('40px "Noto Sans Tifinagh"', text)
    return { code: width(code), ours: width('"Noto Sans Tifinagh"') }
}"""


@pytest.fixture(scope="module")
def open_school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[School]:
    with every_screen.open_school(tmp_path_factory.mktemp("lessons")) as school:
        yield school


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("language", ["zgh", "ar"])
def test_the_page_is_written_in_its_own_letters(browser: Browser, open_school: School, language: str) -> None:
    tablet = Tablet(browser)
    tablet.scan(every_screen.address(open_school), language)
    tablet.page.get_by_test_id("join-confirm").wait_for()
    found = tablet.page.evaluate(_WIDTHS, list(_LETTERS[language]))
    assert found["arrived"]
    assert found["page"] == pytest.approx(found["ours"], abs=0.1)
    if language == "zgh":
        written = tablet.page.evaluate(_IN_CODE, _LETTERS["zgh"][1])
        assert written["code"] == pytest.approx(written["ours"], abs=0.1)
    tablet.close()
