"""The main thread spins while the worker computes and prints."""
import threading


def work():
    for number in range(3):
        sum(range(100_000))
        print(number)


thread = threading.Thread(target=work)
thread.start()
while thread.is_alive():
    pass
print("end")
