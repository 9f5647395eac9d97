import signal, threading, time
stop = False
lamp = 0

def handler(number, frame):
    global stop
    stop = True

def blink(value):
    global lamp
    while not stop:
        lamp = value
        time.sleep(0.1)

signal.signal(signal.SIGTERM, handler)
ts = [threading.Thread(target=blink, args=(i,)) for i in (0, 1)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("stopped")
