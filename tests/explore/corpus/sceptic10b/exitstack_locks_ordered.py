import threading
from contextlib import ExitStack

locks = {"a": threading.Lock(), "b": threading.Lock(), "c": threading.Lock()}
done = []


def use(*names):
    with ExitStack() as stack:
        for name in sorted(names):
            stack.enter_context(locks[name])
        done.append(names)


ts = [threading.Thread(target=use, args=("a", "c")), threading.Thread(target=use, args=("c", "a"))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("done", len(done))
