"""Which steps are waited for."""

import pytest

from proof.run.items import STARTS


@pytest.mark.parametrize(
    ("command", "wanted"),
    [
        ("docker run -d --name web busybox httpd -f", True),
        ("docker run --name web --detach busybox httpd -f", True),
        ("docker run --rm busybox ls -d /etc", True),  # a wait too many does no harm
        ("docker run --rm busybox true", False),
        ("docker --context rootless start web", True),
        ("docker restart web", True),
        ("docker compose -f web.yaml up --wait", True),
        ("docker exec web true", False),
        ("busybox httpd -p 8080", True),
        ("tcpdump -i eth0 > heard &", True),
        ("true && echo started", False),
    ],
)
def test_what_leaves_something_running_is_waited_for(command: str, wanted: bool) -> None:
    assert bool(STARTS.search(command)) == wanted
