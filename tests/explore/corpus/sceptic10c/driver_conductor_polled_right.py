# 司机与售票员
import threading
import time

door_closed = False
bus_stopped = True
log = []


def conductor():
    global door_closed, bus_stopped
    for _ in range(5):
        log.append('close')
        door_closed = True
        while not (bus_stopped and not door_closed):
            time.sleep(0.001)
        log.append('open')
        bus_stopped = False
        time.sleep(0.001)


def driver():
    global door_closed, bus_stopped
    for _ in range(5):
        while not door_closed:
            time.sleep(0.001)
        log.append('go')
        log.append('stop')
        bus_stopped = True
        door_closed = False


ts = [threading.Thread(target=f) for f in (conductor, driver)]
for t in ts: t.start()
for t in ts: t.join()
print(*log)
