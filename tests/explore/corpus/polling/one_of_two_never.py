import threading, time
first_done = threading.Event()
def first():
    print("first")
def second():
    while not first_done.is_set():
        time.sleep(0.2)
    print("second")
ts = [threading.Thread(target=first), threading.Thread(target=second)]
for t in ts: t.start()
while True:
    alive = [t for t in ts if t.is_alive()]
    if not alive:
        break
    time.sleep(0.1)
first_done.set()
