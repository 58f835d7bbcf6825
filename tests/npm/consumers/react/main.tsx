// A page with the form.

import { createRoot } from 'react-dom/client';

import { ChargeForm } from './charge-form.tsx';

createRoot(document.querySelector('main')!).render(<ChargeForm />);
