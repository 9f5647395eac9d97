import threading, time
light = "red"
lock = threading.Lock()

def lamp(colour):
    global light
    while True:
        with lock:
            light = colour
        time.sleep(0.5)

for c in ("red", "green"):
    threading.Thread(target=lamp, args=(c,), daemon=True).start()
while True:
    time.sleep(1)
