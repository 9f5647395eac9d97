import threading

greeted = []


def process_student():
    greeted.append('%s in %s' % (student, threading.current_thread().name))


def process_thread(name):
    global student
    student = name
    process_student()


t1 = threading.Thread(target=process_thread, args=('Alice',), name='A')
t2 = threading.Thread(target=process_thread, args=('Bob',), name='B')
t1.start()
t2.start()
t1.join()
t2.join()
print(sorted(greeted))
