import threading

lock = threading.Lock()
used = 1

def leave():
    global used
    with lock:
        used -= 1

def park():
    global used
    with lock:
        room = 2 - used
    if room > 0:
        with lock:
            used += 1

ts = [threading.Thread(target=leave), threading.Thread(target=park), threading.Thread(target=park)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print('end')
