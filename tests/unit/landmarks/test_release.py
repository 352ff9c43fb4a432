import mediapipe
import pytest

from signapp.errors import HandModelError
from signapp.landmarks.release import PINNED, check_release
from signapp.landmarks.tracker import HandTracker


@pytest.mark.parametrize("version", ["0.10.35", "1.0.0", "1.2.3", "2.0.0rc1"])
def test_a_release_with_a_network_client_is_refused(
    version: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(HandModelError, match="over the network") as error:
        check_release(version)
    assert f"-m pip install mediapipe=={PINNED}" in str(error.value)
    monkeypatch.setattr(mediapipe, "__version__", version)
    with pytest.raises(HandModelError, match="over the network"):
        HandTracker()


@pytest.mark.parametrize("version", [PINNED, "0.10.21", "0.10.33"])
def test_a_quiet_one_is_used(version: str) -> None:
    check_release(version)
