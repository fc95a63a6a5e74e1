"""Pupils get what they need by hash, and nothing of the teacher's."""

import hashlib
import json

import pytest

from lessons import library
from lessons.content import open_pack
from lessons.delivery import pupil_files


@pytest.mark.parametrize("pack_id", library.sources())
def test_the_manifest_names_exactly_the_files(pack_id: str) -> None:
    pack = library.load(pack_id)
    delivery = pupil_files(pack)
    manifest = json.loads(delivery.manifest)
    assert manifest["format"] == "tinmel-delivery/1"
    assert (manifest["id"], manifest["version"]) == (pack.info.id, pack.info.version)
    assert manifest["titles"] == pack.info.titles
    assert [lesson["id"] for lesson in manifest["lessons"]] == list(pack.info.lessons)
    named = {path: (entry["sha256"], entry["size"]) for path, entry in manifest["files"].items()}
    real = {path: (hashlib.sha256(data).hexdigest(), len(data)) for path, data in delivery.files.items()}
    assert named == real
    assert delivery.sha256 == hashlib.sha256(delivery.manifest).hexdigest()


@pytest.mark.parametrize("pack_id", library.sources())
def test_nothing_of_the_teachers_leaves(pack_id: str) -> None:
    delivery = pupil_files(library.load(pack_id))
    everything = delivery.manifest + b"".join(delivery.files.values())
    for secret in (b"tinmel-exemplar", b"tinmel-rubric", b"teacher/", "Fiche de séance".encode()):
        assert secret not in everything
    assert not any(path.endswith(".md") for path in delivery.files)


@pytest.mark.parametrize("pack_id", library.sources())
def test_every_step_has_its_text_in_every_language(pack_id: str) -> None:
    files = pupil_files(library.load(pack_id)).files
    for lesson_path in [path for path in files if path.endswith("lesson.json")]:
        lesson = json.loads(files[lesson_path])
        for step in lesson["steps"]:
            for language in ("ar", "fr", "zgh", "en"):
                html = files[f"lessons/{lesson['id']}/{step['text']}.{language}.html"].decode()
                way = "rtl" if language == "ar" else "ltr"
                assert html.startswith(f'<div lang="{language}" dir="{way}">')


def test_everything_a_step_refers_to_is_delivered() -> None:
    pack = library.load("robot-souk")
    files = pupil_files(pack).files
    wanted = {path for lesson in pack.lessons for step in lesson.steps for path in step.files()}
    assert wanted <= files.keys()
    assert pack.info.cover in files


def test_a_picture_in_a_text_is_reached_by_its_hash(source: dict[str, bytes]) -> None:
    path = "lessons/first-steps/one-orange.en.md"
    pack = open_pack(source | {path: b"![cover](media/cover.svg)"})
    html = pupil_files(pack).files["lessons/first-steps/one-orange.en.html"].decode()
    assert f'src="/blob/{pack.manifest.files["media/cover.svg"].sha256}"' in html


def test_one_changed_text_moves_one_file(source: dict[str, bytes]) -> None:
    path = "lessons/first-steps/one-orange.en.md"
    before = pupil_files(open_pack(source))
    after = pupil_files(open_pack(source | {path: b"Pick it up."}))
    changed = {one for one, data in after.files.items() if before.files[one] != data}
    assert changed == {"lessons/first-steps/one-orange.en.html"}
    assert before.sha256 != after.sha256


def test_a_language_with_fallbacks_is_served_in_another_one(source: dict[str, bytes]) -> None:
    info = json.loads(source["pack.json"]) | {"fallbacks": {"zgh": ["ar", "fr"]}}
    del source["lessons/first-steps/one-orange.zgh.md"]
    delivery = pupil_files(open_pack(source | {"pack.json": json.dumps(info).encode()}))
    html = delivery.files["lessons/first-steps/one-orange.zgh.html"]
    assert html == delivery.files["lessons/first-steps/one-orange.ar.html"]
    assert html.startswith(b'<div lang="ar" dir="rtl">')
    assert json.loads(delivery.manifest)["fallbacks"] == {"zgh": ["ar", "fr"]}


def test_hints_are_folded_and_what_is_for_the_teacher_stays(source: dict[str, bytes]) -> None:
    path = "lessons/first-steps/one-orange.fr.md"
    text = ":::hint\nCompte.\n:::\n\n:::teacher\nLaissez chercher.\n:::\n\nUtilise {block:robot_pick}.\n"
    files = pupil_files(open_pack(source | {path: text.encode()})).files
    html = files["lessons/first-steps/one-orange.fr.html"].decode()
    assert '<details class="hint">\n<summary>Indice</summary><p>Compte.</p>' in html
    assert '<span class="block" data-block="robot_pick">ramasser</span>' in html
    assert not any(b"Laissez chercher" in data for data in files.values())
