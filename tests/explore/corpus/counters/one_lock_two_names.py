import threading

water = 100
pump_lock = threading.Lock()
leak_lock = pump_lock


def pump():
    global water
    for _ in range(50):
        with pump_lock:
            water += 2


def leak():
    global water
    for _ in range(50):
        with leak_lock:
            water -= 1


p, l = threading.Thread(target=pump), threading.Thread(target=leak)
p.start()
l.start()
p.join()
l.join()
print("water:", water)
