from threading import Event, Thread

ready = Event()
value = None


def reader():
    if value is None:
        ready.clear()
        ready.wait()
    print("got", value)


t = Thread(target=reader)
t.start()
value = 7
ready.set()
t.join()
