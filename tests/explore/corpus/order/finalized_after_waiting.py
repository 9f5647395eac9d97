import threading, time, weakref
class Thing: pass
gone = []
flag = []
def work():
    thing = Thing()
    weakref.finalize(thing, gone.append, 1)
    while not flag:
        time.sleep(0.01)
    thing = None
    print("gone", gone)
t = threading.Thread(target=work); t.start(); time.sleep(0.05); flag.append(1); t.join()
