from multiprocessing import Process


def work():
    raise RuntimeError('planned')


p = Process(target=work)
p.start()
p.join()
print('code', p.exitcode)
