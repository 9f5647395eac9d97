import sys
import threading


def work():
    print("done")


t = threading.Thread(target=work)
t.start()
t.join()
sys.exit("bye")
