import threading, time
ready = threading.Event()
def w():
    while not ready.is_set():
        print(".", end="", flush=True)
        time.sleep(1)
    print("ready")
t = threading.Thread(target=w)
t.start()
t.join()
ready.set()
