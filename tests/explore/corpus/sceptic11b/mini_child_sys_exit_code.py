import sys
from multiprocessing import Process


def work():
    sys.exit(3)


p = Process(target=work)
p.start()
p.join()
print('code', p.exitcode)
