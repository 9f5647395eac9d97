import threading

todo = ['wash', 'cook']
done = []


def worker():
    for _ in range(2):
        if todo:
            task = todo.pop(0)
            done.append(task)


w = threading.Thread(target=worker)
w.start()
todo.append('clean')
w.join()
print(sorted(done + todo))
