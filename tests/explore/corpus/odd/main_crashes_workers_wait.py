import threading

go = threading.Event()
prices = {"tea": 3}


def work():
    go.wait()
    print("selling")


t = threading.Thread(target=work)
t.start()
print(prices["coffee"])
go.set()
t.join()
