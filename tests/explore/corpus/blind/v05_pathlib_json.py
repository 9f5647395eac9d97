import json
from multiprocessing import Process
from pathlib import Path

STORE = Path("store.json")


def set_item(key, value):
    data = json.loads(STORE.read_text())
    data[key] = value
    STORE.write_text(json.dumps(data))


if __name__ == "__main__":
    STORE.write_text("{}")
    ps = [Process(target=set_item, args=(k, i)) for i, k in enumerate("abc")]
    for p in ps: p.start()
    for p in ps: p.join()
    print(sorted(json.loads(STORE.read_text())))
