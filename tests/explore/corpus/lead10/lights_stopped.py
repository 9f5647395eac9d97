import threading, time
running = True
light = "red"
lock = threading.Lock()

def lamp(colour):
    global light
    while running:
        with lock:
            light = colour
        time.sleep(0.5)

ts = [threading.Thread(target=lamp, args=(c,)) for c in ("red", "green")]
for t in ts:
    t.start()
time.sleep(30)
running = False
for t in ts:
    t.join()
print("off")
