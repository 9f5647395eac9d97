import threading
import time

done = 0
lock = threading.Lock()
finished = False


def work():
    global done
    for _ in range(3):
        with lock:
            done += 1


def progress():
    while not finished:
        assert 0 <= done <= 6
        time.sleep(0.01)


shower = threading.Thread(target=progress, daemon=True)
shower.start()
ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
finished = True
shower.join()
print('total', done)
