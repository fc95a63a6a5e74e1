"""One page with all the pictures, to be looked at."""

import html
from collections.abc import Sequence
from pathlib import Path


def write_gallery(out: Path, pictures: Sequence[Path]) -> Path:
    """Write index.html into `out` and return its path; the names of the pictures are their captions."""
    figures = "\n".join(
        f'<figure><img loading="lazy" src="{html.escape(str(path.relative_to(out)))}" alt="">'
        f"<figcaption>{html.escape(path.stem)}</figcaption></figure>"
        for path in sorted(pictures)
    )
    page = out / "index.html"
    page.write_text(
        "<!doctype html><meta charset=utf-8><title>Tinmel, all screens</title><style>"
        "body{font:14px sans-serif;background:#faf6ee;color:#1d2433;display:grid;gap:16px;"
        "grid-template-columns:repeat(auto-fill,minmax(420px,1fr))}"
        "figure{margin:0}img{width:100%;border:1px solid #e4dccd;border-radius:8px}"
        f"</style>\n{figures}\n",
        encoding="utf-8",
    )
    return page
