import threading, time
idle = 0
lock = threading.Lock()
stop = threading.Event()

def watchdog():
    global idle
    while not stop.wait(0.01):
        with lock:
            idle += 1
            n = idle
        if n > 100:
            print('stuck')

def worker():
    global idle
    for _ in range(3):
        time.sleep(0.02)
        with lock:
            n = idle
        print('was idle', n >= 0)
        with lock:
            idle = 0
    stop.set()

ts = [threading.Thread(target=watchdog), threading.Thread(target=worker)]
for t in ts: t.start()
for t in ts: t.join()
print('end')
