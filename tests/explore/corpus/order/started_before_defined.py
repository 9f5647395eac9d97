import threading


def work():
    print("limit", LIMIT)


t = threading.Thread(target=work)
t.start()
LIMIT = 10
t.join()
