import threading

sessions = {}
lock = threading.Lock()


def open_session(k):
    if len(sessions) < 2:
        with lock:
            if len(sessions) < 2:
                sessions[k] = object()


ts = [threading.Thread(target=open_session, args=(k,)) for k in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(len(sessions))
