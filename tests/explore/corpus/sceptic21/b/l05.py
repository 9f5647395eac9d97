import random
import threading

boxes = {}
lock = threading.Lock()


def work(me):
    with lock:
        box = boxes.get("inbox") or []
    box.append(me)
    with lock:
        boxes["inbox"] = box


ts = [threading.Thread(target=work, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(boxes)
