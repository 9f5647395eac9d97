import threading
from typing import TypedDict


class Page(TypedDict):
    url: str
    stats: dict[str, int]


page: Page = {"url": "/", "stats": {"hits": 0}}


def hit():
    page["stats"] |= {"hits": page["stats"]["hits"] + 1}


ts = [threading.Thread(target=hit) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(page)
