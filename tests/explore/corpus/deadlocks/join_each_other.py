import threading

ready = threading.Event()
threads = []


def work(other):
    ready.wait()
    threads[other].join()


threads.append(threading.Thread(target=work, args=(1,)))
threads.append(threading.Thread(target=work, args=(0,)))
for t in threads:
    t.start()
ready.set()
for t in threads:
    t.join()
print("never printed")
