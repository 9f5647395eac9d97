import threading

lock = threading.Lock()
f_name = "balance.txt"


def deposit(amount):
    f = open(f_name, "r+")
    lock.acquire()
    balance = int(f.read())
    f.seek(0)
    f.write(str(balance + amount))
    f.flush()
    lock.release()
    f.close()


open(f_name, "w").write("100")
a = threading.Thread(target=deposit, args=(50,))
b = threading.Thread(target=deposit, args=(25,))
a.start()
b.start()
a.join()
b.join()
print(open(f_name).read())
