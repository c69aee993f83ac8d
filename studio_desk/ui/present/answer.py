"""The whole verdict as plain text for the clipboard: what stands on the panel, line by line."""

from __future__ import annotations

from studio_desk.tongue import tr
from studio_desk.ui.kit.views import CardView
from studio_desk.ui.present.scene import Scene
from studio_desk.wording.facts import kind_of_work
from studio_desk.wording.versions import policy_words


def panel_text(scene: Scene, cards: tuple[CardView, ...]) -> str:
    """Title, policy and instant, then each card as one sentence."""
    project = scene.case.project
    client = scene.case.client
    who = f"{client.name or client.email}, " if client and (client.name or client.email) else ""
    title = project.title or tr("Untitled project")
    head = f"{title}: {who}{kind_of_work(project.kind)}"
    policy = policy_words(scene.version)
    return "\n".join(
        (
            f"{head} ({policy})",
            tr(
                "As of {when}, {zone}",
                when=scene.speech.when(scene.speech.now),
                zone=scene.case.zone,
            ),
            *(card.accessible for card in cards),
        )
    )
