import threading

printer = threading.Semaphore(1)
scanner = threading.Semaphore(1)


def copy():
    scanner.acquire()
    printer.acquire()
    print("copied")
    printer.release()
    scanner.release()


def fax():
    printer.acquire()
    scanner.acquire()
    print("faxed")
    scanner.release()
    printer.release()


ts = [threading.Thread(target=f) for f in (copy, fax)]
for t in ts:
    t.start()
for t in ts:
    t.join()
