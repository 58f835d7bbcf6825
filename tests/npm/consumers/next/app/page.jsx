import { judged } from '../shared/judged.js';
import { Client } from './client.jsx';

// Rendered for each request, and not while building.
export const dynamic = 'force-dynamic';

export default function Page() {
  return (
    <main>
      <output id="server">{JSON.stringify(judged())}</output>
      <Client />
    </main>
  );
}
