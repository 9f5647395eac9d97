import threading, time
done = threading.Event()
def sleeper():
    time.sleep(1000)
    done.set()
def looks():
    while not done.wait(0.5):
        pass
ts = [threading.Thread(target=f) for f in (sleeper, looks, looks)]
for t in ts: t.start()
while any(t.is_alive() for t in ts):
    time.sleep(1)
print("all done")
