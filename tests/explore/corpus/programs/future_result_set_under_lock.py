import threading
from concurrent.futures import Future

answer = Future()
lock = threading.Lock()


def search(part):
    with lock:
        if not answer.done():
            answer.set_result(part)


ts = [threading.Thread(target=search, args=(p,)) for p in "ab"]
for t in ts: t.start()
for t in ts: t.join()
print(answer.result() in "ab")
