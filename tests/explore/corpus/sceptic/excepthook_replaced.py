import threading

errors = []
threading.excepthook = lambda args: errors.append(args.exc_type.__name__)


def work():
    raise ValueError("坏")


t = threading.Thread(target=work)
t.start()
t.join()
print(len(errors))
