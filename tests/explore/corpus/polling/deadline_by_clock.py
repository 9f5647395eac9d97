import threading, time
never = threading.Event()
t = threading.Thread(target=never.wait, daemon=True)
t.start()
until = time.monotonic() + 500
while t.is_alive() and time.monotonic() < until:
    time.sleep(0.5)
print("given up", t.is_alive())
