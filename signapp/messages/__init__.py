"""Every sentence of the layers below the window, in English, by its code.

A module a room of the house, each a table of codes and templates. The fields in a template are
those of the `Said` that is raised or told with that code; `tools/update_translations.py` brings
the sentences to the translators.
"""

from signapp.messages import (
    capture,
    files,
    interface,
    labelling,
    landmarks,
    languages,
    packs,
    recognition,
    recording,
    rendering,
    retraining,
    teaching,
    video,
)

TEMPLATES: dict[str, str] = {
    code: template
    for area in (
        capture,
        files,
        interface,
        labelling,
        landmarks,
        languages,
        packs,
        recognition,
        recording,
        rendering,
        retraining,
        teaching,
        video,
    )
    for code, template in area.TEMPLATES.items()
}
"""The template of every code; no two areas have the same one."""
